using System.Text;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>The words of a dictionary as a type of the engine, in byte order.</summary>
/// <param name="Naam">Name of the type.</param>
/// <param name="Plaatsen">For each number of the dictionary its place in the type.</param>
internal sealed record Codetype(string Naam, int[] Plaatsen)
{
    public static Codetype Maak(Rekenmotor motor, string naam, Woordenboek woorden)
    {
        var nummers = Enumerable.Range(0, woorden.Aantal).ToArray();
        Array.Sort(nummers, (a, b) => woorden.Woord(a).SequenceCompareTo(woorden.Woord(b)));
        motor.Voer($"create table woorden_{naam} (plaats integer, woord varchar)");
        using (var vuller = motor.Vul($"woorden_{naam}"))
        {
            for (var van = 0; van < nummers.Length; van += Tabelvuller.Maat)
            {
                var lengte = Math.Min(Tabelvuller.Maat, nummers.Length - van);
                vuller.Zet(0, Enumerable.Range(van, lengte).ToArray());
                vuller.Zet(
                    1,
                    nummers
                        .AsSpan(van, lengte)
                        .ToArray()
                        .Select(n => (string?)Encoding.UTF8.GetString(woorden.Woord(n)))
                        .ToArray()
                );
                vuller.Klaar(lengte);
            }
            vuller.Sluit();
        }
        motor.Voer($"create type {naam} as enum (select woord from woorden_{naam} order by plaats)");
        motor.Voer($"drop table woorden_{naam}");
        var plaatsen = new int[nummers.Length];
        for (var plaats = 0; plaats < nummers.Length; plaats++)
        {
            plaatsen[nummers[plaats]] = plaats;
        }
        return new(naam, plaatsen);
    }
}
