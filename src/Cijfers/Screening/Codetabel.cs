using System.Text;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>The values of a code list as bytes, each with the number of its canonical form (5533 is 5502).</summary>
internal sealed class Codetabel
{
    private readonly Woordenboek _waarden = new();
    private readonly int[] _nummers;

    public Codetabel(Waardenlijst lijst)
    {
        Woorden = new();
        _nummers = new int[lijst.Waarden.Length];
        foreach (var waarde in lijst.Waarden)
        {
            var eerste = lijst.Naam == "regio" ? Regiocode.Eerste(waarde)! : waarde;
            _nummers[_waarden.Nummer(Encoding.UTF8.GetBytes(waarde))] = Woorden.Nummer(Encoding.UTF8.GetBytes(eerste));
        }
    }

    /// <summary>The canonical values.</summary>
    public Woordenboek Woorden { get; }

    /// <summary>The number of the canonical form of a value, or -1.</summary>
    public int Nummer(ReadOnlySpan<byte> waarde)
    {
        var i = _waarden.Zoek(waarde);
        return i < 0 ? -1 : _nummers[i];
    }
}
