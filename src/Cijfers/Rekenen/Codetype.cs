using System.Text;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>The words of a dictionary as a type of the engine, in byte order.</summary>
/// <param name="Type">The engine's type.</param>
/// <param name="Plaatsen">For each number of the dictionary its place in the type.</param>
internal sealed record Codetype(Typegreep Type, int[] Plaatsen)
{
    public static Codetype Maak(Woordenboek woorden)
    {
        var nummers = Enumerable.Range(0, woorden.Aantal).ToArray();
        Array.Sort(nummers, (a, b) => woorden.Woord(a).SequenceCompareTo(woorden.Woord(b)));
        var plaatsen = new int[nummers.Length];
        for (var plaats = 0; plaats < nummers.Length; plaats++)
        {
            plaatsen[nummers[plaats]] = plaats;
        }
        var type = Typegreep.Code([.. nummers.Select(nummer => Encoding.UTF8.GetString(woorden.Woord(nummer)))]);
        return new(type, plaatsen);
    }
}
