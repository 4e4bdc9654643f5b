using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Tests.Plaatsing;

/// <summary>Tries every division there is: slow, and too simple to be wrong.</summary>
internal sealed class Bruut(Bogenset bogen)
{
    private readonly long[] _over = [.. bogen.Plekken];
    private readonly Boog?[] _nu = new Boog?[bogen.Huidig.Length];
    private long[] _som = new long[Niveaus.Aantal];

    /// <summary>The largest vector of the ten levels.</summary>
    public long[] Beste { get; private set; } = [];

    /// <summary>Only divisions that this accepts count.</summary>
    public Func<Boog?[], bool> Mag { get; init; } = _ => true;

    public Bruut Zoek()
    {
        Kies(0);
        return this;
    }

    private void Kies(int z)
    {
        if (z == _nu.Length)
        {
            if ((Beste.Length == 0 || _som.AsSpan().SequenceCompareTo(Beste) > 0) && Mag(_nu))
            {
                Beste = [.. _som];
            }
            return;
        }
        foreach (var boog in bogen.Van(z).ToArray())
        {
            if (_over[boog.Groep] > 0)
            {
                var vorige = _som;
                var waarde = new long[Niveaus.Aantal];
                bogen.Waarde(z, boog, waarde);
                _som = [.. vorige.Zip(waarde, (a, b) => a + b)];
                _over[boog.Groep]--;
                _nu[z] = boog;
                Kies(z + 1);
                _nu[z] = null;
                _over[boog.Groep]++;
                _som = vorige;
            }
        }
        // Without a place, or staying at home.
        var thuis = bogen.Huidig[z];
        if (thuis < 0 || _over[thuis] > 0)
        {
            _over[Math.Max(thuis, 0)] -= thuis < 0 ? 0 : 1;
            Kies(z + 1);
            _over[Math.Max(thuis, 0)] += thuis < 0 ? 0 : 1;
        }
    }
}
