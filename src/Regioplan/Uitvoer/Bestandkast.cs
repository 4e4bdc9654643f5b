using System.Diagnostics.CodeAnalysis;
using Regiotafel.Kern;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>The files that were last given, by what was asked and the stand of what is published: most questions make no plan.</summary>
internal sealed class Bestandkast(Klok klok)
{
    private const int Meest = 64;

    // What the network writes is not in the stand: it is seen within this time.
    private static readonly TimeSpan Geldig = TimeSpan.FromMinutes(1);

    private readonly Lock _slot = new();
    private readonly List<(string Sleutel, DateTime Tot, Planbestand Bestand)> _bewaard = [];

    public bool Heeft(string sleutel, [NotNullWhen(true)] out Planbestand? bestand)
    {
        lock (_slot)
        {
            var nu = klok.Nu;
            _bewaard.RemoveAll(b => b.Tot <= nu);
            bestand = _bewaard.FirstOrDefault(b => b.Sleutel == sleutel).Bestand;
            return bestand is not null;
        }
    }

    public void Zet(string sleutel, Planbestand bestand)
    {
        lock (_slot)
        {
            _bewaard.RemoveAll(b => b.Sleutel == sleutel);
            _bewaard.Add((sleutel, klok.Nu + Geldig, bestand));
            if (_bewaard.Count > Meest)
            {
                _bewaard.RemoveAt(0);
            }
        }
    }
}
