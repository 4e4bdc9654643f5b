using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Criteria;

/// <summary>
/// What a rule says, before it is put into words: the compared values and a sentence in which <c>{client}</c> and
/// <c>{groep}</c> stand for them.
/// </summary>
internal sealed record Bevinding(Oordeel Oordeel, Beslisser? Beslisser = null, string Zin = "")
{
    public static readonly Bevinding Past = new(Oordeel.Past);

    public string? Subcode { get; init; }
    public IReadOnlyCollection<string> Client { get; init; } = [];
    public IReadOnlyCollection<string> Groep { get; init; } = [];

    public static Bevinding Niet(Beslisser beslisser, string zin) => new(Oordeel.Niet, beslisser, zin);

    public static Bevinding VraagAanbieder(string zin) => new(Oordeel.Onbekend, Deur.Beslisser.Aanbieder, zin);

    public static Bevinding VraagIndiener(string zin) => new(Oordeel.Onbekend, Deur.Beslisser.Indiener, zin);

    public Bevinding Met(string? client, string? groep) =>
        this with
        {
            Client = client is null ? [] : [client],
            Groep = groep is null ? [] : [groep],
        };

    public Bevinding Met(IReadOnlyCollection<string> client, IReadOnlyCollection<string> groep) =>
        this with
        {
            Client = client,
            Groep = groep,
        };

    public Criteriumuitkomst Uitkomst(string code, DateOnly datum) =>
        new(
            Subcode is null ? code : $"{code}.{Subcode}",
            Oordeel,
            Beslisser,
            string.Join(", ", Client),
            string.Join(", ", Groep),
            Vul(c => c),
            Vul(c => Naam(code, c, datum))
        );

    private string Vul(Func<string, string> naam) =>
        Zin.Replace("{client}", string.Join(", ", Client.Select(naam)), StringComparison.Ordinal)
            .Replace("{groep}", string.Join(", ", Groep.Select(naam)), StringComparison.Ordinal);

    /// <summary>Screens show the name behind a code; a code without a name stays as it is.</summary>
    private static string Naam(string criterium, string code, DateOnly datum) =>
        criterium switch
        {
            "FIN" => code switch
            {
                "WlzW" => "Wlz W",
                "WlzB" => "Wlz B",
                "WlzOverig" => "Wlz overig",
                _ => code,
            },
            "PRO" => Zorgprofiel.Van(code, datum)?.Kort ?? code,
            "LEV" => Leveringsvorm.Van(code, datum)?.Kort ?? code,
            "REG" => Zorgkantoorregio.Van(code, datum)?.Naam ?? code,
            _ => code,
        };
}
