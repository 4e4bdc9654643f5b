namespace Regiotafel.Cijfers.Metingen;

/// <summary>One row of a meting as it is stored, for the screen.</summary>
internal sealed record Toonrij(
    string Periode,
    string Regio,
    string Uitsplitsing,
    string Teller,
    string Noemer,
    string Waarde,
    string Status
)
{
    public static IReadOnlyList<Toonrij> Van(Meting meting) =>
        [
            .. meting
                .Rijen.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(r => r.Split(';'))
                .Select(v => new Toonrij(v[2], v[3], v[4], v[5], v[6], v[7], v[8])),
        ];

    /// <summary>The status as a sentence says it.</summary>
    public string Statustekst => Status.Replace('-', ' ');
}
