using System.Text;
using Regiotafel.Kern.Aanlevering;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>Reads a file of the waiting list from memory: AW317 becomes rows of the contract, so that one screening judges both.</summary>
internal sealed class Bestandslezer(IWachtlijstkeuring keuring)
{
    private const string Kop =
        "client_id;besluitnummer;zzp_code;zorgkantoorcode;leveringsvorm_gewenst;leveringsstatus;classificatie;ingangsdatum_status;einddatum_status";

    public Bestandslezing Lees(byte[] bytes, string regio)
    {
        if (!IsXml(bytes))
        {
            return new(Feitbron.Import, keuring.Keur(bytes, regio), new Dictionary<int, Aw317extra>());
        }
        var (rijen, weigering) = Aw317lezer.Lees(bytes);
        if (weigering is not null)
        {
            return new(Feitbron.Aw317, new Wachtlijstkeur([weigering], []), new Dictionary<int, Aw317extra>());
        }
        var keur = keuring.Keur(Encoding.UTF8.GetBytes(Csv(rijen)), regio);
        // Line 1 is the header that was made here.
        int Regel(int nummer) => nummer >= 2 && nummer - 2 < rijen.Count ? rijen[nummer - 2].Regel : 0;
        return new(
            Feitbron.Aw317,
            new(
                [
                    .. keur.Punten.Select(p => p with { Regel = Regel(p.Regel) }),
                    .. rijen.Select(r => r.Opmerking).OfType<Keurpunt>().Distinct(),
                ],
                [.. keur.Regels.Select(r => r with { Regel = Regel(r.Regel) })]
            ),
            rijen.GroupBy(r => r.Regel).ToDictionary(g => g.Key, g => g.First().Extra)
        );
    }

    private static string Csv(IReadOnlyList<Aw317rij> rijen) =>
        string.Concat(
            rijen
                .Select(r =>
                    string.Join(
                        ';',
                        new[]
                        {
                            r.Client,
                            r.Besluit,
                            r.Zzp,
                            r.Zorgkantoor,
                            r.Leveringsvorm,
                            r.Status,
                            r.Classificatie,
                            r.Van,
                            r.Tot,
                        }.Select(Veld)
                    )
                )
                .Prepend(Kop)
                .Select(regel => regel + "\n")
        );

    private static string Veld(string tekst)
    {
        var regel = tekst.ReplaceLineEndings(" ");
        return regel.AsSpan().ContainsAny(';', '"')
            ? $"\"{regel.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : regel;
    }

    private static bool IsXml(ReadOnlySpan<byte> bytes)
    {
        var tekst = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        return tekst.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
    }
}
