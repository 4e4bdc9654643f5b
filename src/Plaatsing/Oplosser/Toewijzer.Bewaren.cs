namespace Regiotafel.Plaatsing.Oplosser;

/// <content>What a search needs: going back to how things were, and leaving out what can be no part of anything good enough.</content>
internal sealed partial class Toewijzer<T>
{
    public bool IsDicht(int boog) => _dicht[boog];

    /// <summary>Where the arcs begin by which a person may go now.</summary>
    public int Van(int persoon) => _van[persoon];

    /// <summary>Where they end.</summary>
    public int Tot(int persoon) => _tot[persoon];

    /// <summary>Whether a person must have a place.</summary>
    public bool Moet(int persoon) => _verplicht[persoon];

    /// <param name="gewicht">What arcs are worth now, in an array that stays as it is.</param>
    public Toewijzerbeeld<T> Bewaar(T[] gewicht) =>
        new(gewicht, [.. U], [.. V], [.. Bezetting.Boog], [.. _dicht], [.. _van], [.. _tot], [.. _verplicht], Waarde);

    /// <summary>Goes back to what was kept of this same net while all persons took part.</summary>
    /// <param name="gewichten">Whether arcs were worth something else then.</param>
    public void Herstel(Toewijzerbeeld<T> beeld, bool gewichten)
    {
        if (gewichten)
        {
            beeld.Gewicht.CopyTo(_net.Gewicht, 0);
        }
        beeld.U.CopyTo(U, 0);
        beeld.V.CopyTo(V, 0);
        beeld.Dicht.CopyTo(_dicht, 0);
        beeld.Van.CopyTo(_van, 0);
        beeld.Tot.CopyTo(_tot, 0);
        beeld.Verplicht.CopyTo(_verplicht, 0);
        Array.Fill(_doetMee, true);
        for (var p = 0; p < beeld.Boog.Length; p++)
        {
            if (Bezetting.Boog[p] != beeld.Boog[p])
            {
                Bezetting.Verzet(p, beeld.Boog[p]);
            }
        }
        Waarde = beeld.Waarde;
    }

    /// <summary>Closes the arcs that would cost at least so much.</summary>
    public void Snoei(T ruimte)
    {
        for (var p = 0; p < _van.Length; p++)
        {
            for (var boog = _van[p]; boog < _tot[p]; boog++)
            {
                if (boog != Bezetting.Boog[p] && !(U[p] + V[_net.Naar[boog]] - _net.Gewicht[boog] < ruimte))
                {
                    _dicht[boog] = true;
                }
            }
        }
    }
}
