using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// The best division of one part in which no chain and no swap is too long: branch and bound, exact. What is best when a resident
/// may move with more copies at once, against his toll (<see cref="Laagwaarde"/>), bounds what is possible. A good division is sought
/// first, so that most arcs can be left out; where tolls do not mend that someone moves twice, it is chosen with which copy he moves.
/// </summary>
internal sealed class Ketenkapper<T>
    where T : struct, IGewicht<T>
{
    // So many persons are tried for each choice.
    private const int Proeven = 5;

    private static readonly Comparer<T> Hoogte = Comparer<T>.Create(
        (a, b) =>
            a < b ? -1
            : a > b ? 1
            : 0
    );
    private readonly Func<bool> _voorbij;
    private Laagstand<T> _stand;
    private long[] _beste = new long[Niveaus.Getoond];
    private (Laagnet Net, int[] Bogen) _gevonden;

    public Ketenkapper(Laagnet net, Laagwaarde waarde, Pakking pakking, Func<bool> voorbij)
    {
        (_voorbij, _stand) = (voorbij, new(net, waarde, pakking));
        // Everybody stays: always possible, and worth nothing.
        _gevonden = (net, [.. net.Laag.Select((laag, kopie) => laag > 0 ? net.Begin[kopie] : -1)]);
    }

    /// <summary>How many choices were looked at.</summary>
    public int Knopen { get; private set; }

    /// <summary>False when the time was up before all was looked at.</summary>
    public bool Volledig { get; private set; } = true;

    /// <summary>The arc of every copy in the best that was found, and the net it belongs to; −1: none.</summary>
    public (Laagnet Net, int[] Bogen) Zoek()
    {
        StelBij(_stand.Weinig);
        if (Zinvol() && Duik())
        {
            _stand.Snoei(_stand.Drempel(_beste));
            _stand = _stand.Krimp();
        }
        Kijk();
        return _gevonden;
    }

    private bool Zinvol() => KanBeter() && !_voorbij();

    private bool KanBeter() => Laagwaarde.KanBeter(_stand.Grens(), _beste);

    /// <summary>A good division, fast: each time the choice with the highest bound, and never back. False when it is no better.</summary>
    private bool Duik()
    {
        var (begin, voor) = (_stand.Bewaar(), _beste);
        while (Zinvol() && Kies() is { Count: > 0 } keuzes)
        {
            _stand.Herstel(keuzes[0]);
            StelBij(_stand.Weinig);
        }
        _stand.Herstel(begin);
        return voor != _beste;
    }

    private void Kijk()
    {
        if (_voorbij())
        {
            Volledig &= !KanBeter();
            return;
        }
        Knopen++;
        StelBij(null);
        if (!KanBeter())
        {
            return;
        }
        _stand.Snoei(_stand.Drempel(_beste));
        foreach (var keuze in Kies())
        {
            _stand.Herstel(keuze);
            if (Volledig && KanBeter())
            {
                Kijk();
            }
        }
    }

    /// <summary>
    /// How one of the persons with whom something is wrong may move, the highest bound first: the person with whom that leaves least.
    /// When nothing is wrong, what stands is possible, and taken.
    /// </summary>
    private List<Laagbeeld<T>> Kies()
    {
        var wie = _stand.Dubbel();
        if (wie.Count == 0)
        {
            Neem(_stand.Bogen);
            wie = KanBeter() ? _stand.Over() : [];
        }
        if (wie.Count > 0 && _stand.Gedeeld.Count > 0)
        {
            // Best who moves twice here and in part there; who moves in part can always be chosen.
            wie = [.. wie.Intersect(_stand.Gedeeld).Union(_stand.Gedeeld)];
        }
        List<Laagbeeld<T>>? minste = null;
        foreach (var persoon in wie.Take(Proeven))
        {
            var keuzes = Keuzes(persoon);
            if (keuzes.Count == 0)
            {
                return keuzes;
            }
            minste = minste is null || Minder(keuzes, minste) ? keuzes : minste;
        }
        return minste ?? [];
    }

    private static bool Minder(List<Laagbeeld<T>> een, List<Laagbeeld<T>> ander) =>
        een[0].Grens < ander[0].Grens || (!(een[0].Grens > ander[0].Grens) && een.Count < ander.Count);

    /// <summary>Each way in which a person may move, or not, as far as something better is possible with it.</summary>
    private List<Laagbeeld<T>> Keuzes(int persoon)
    {
        var (begin, drempel, keuzes) = (_stand.Bewaar(), _stand.Drempel(_beste), new List<Laagbeeld<T>>());
        foreach (var kopie in _stand.Kopieen(persoon).Append(Laagstand<T>.Geen))
        {
            if (_stand.Alleen(persoon, kopie) && _stand.Bovengrens > drempel)
            {
                keuzes.Add(_stand.Bewaar());
            }
            _stand.Herstel(begin);
        }
        return [.. keuzes.OrderByDescending(k => k.Grens, Hoogte)];
    }

    /// <summary>Better tolls, and the division that may come with them; nothing when that can bring nothing.</summary>
    private void StelBij(T? ruimte)
    {
        if (Zinvol() && _stand.StelBij(ruimte, _voorbij) is { } bogen)
        {
            Neem(bogen);
        }
    }

    /// <summary>Takes over a division, when it is better.</summary>
    private void Neem(int[] bogen)
    {
        var waarde = _stand.Waarde(bogen)[..Niveaus.Getoond];
        if (waarde.AsSpan().SequenceCompareTo(_beste) > 0)
        {
            (_beste, _gevonden) = (waarde, (_stand.Net, [.. bogen]));
        }
    }
}
