using System.Text;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Screening;

/// <summary>The values of a column as text.</summary>
internal static class Kolomwaarden
{
    public static IEnumerable<string> Van(Kolomvector vector) =>
        vector switch
        {
            Datumvector datums => datums.Waarden.ToArray().Select(d => $"{d}"),
            Getalvector getallen => getallen.Waarden.ToArray().Select(g => $"{g}"),
            Bedragvector bedragen => bedragen.Waarden.ToArray().Select(b => $"{b}"),
            Codevector codes => codes
                .Waarden.ToArray()
                .Select(c => c < 0 ? "" : Encoding.UTF8.GetString(codes.Woorden.Woord(c))),
            _ => throw new ArgumentException("Unknown vector.", nameof(vector)),
        };
}
