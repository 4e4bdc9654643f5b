using System.Globalization;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Monitor.Landelijk;

/// <summary>A figure that a source printed and that cannot be computed again, because the counts behind it were not published.</summary>
/// <param name="Instantie">Who counted.</param>
internal sealed record Kerncijfer(
    string Code,
    string Omschrijving,
    string Bron,
    string Instantie,
    DateOnly Peildatum,
    decimal Waarde,
    string Eenheid
)
{
    public static Codelijst<Kerncijfer> Lijst { get; } =
        new(
            typeof(Kerncijfer).Assembly,
            "kerncijfers.csv",
            r =>
                new(
                    r.Code,
                    r.Omschrijving,
                    r.Bron,
                    r["instantie"],
                    DateOnly.ParseExact(r["peildatum"], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    decimal.Parse(r["waarde"], CultureInfo.InvariantCulture),
                    r["eenheid"]
                )
        );

    public static Kerncijfer Van(string code) => Lijst.Alle.First(k => k.Code == code);

    /// <summary>As a page writes it: 81,57%, or 22 van 31.</summary>
    public string Tekst => Eenheid == "procent" ? $"{Nederlands(Waarde)}%" : $"{Nederlands(Waarde)} {Eenheid}";

    private static string Nederlands(decimal waarde) => waarde.ToString("#,0.##", CultureInfo.GetCultureInfo("nl-NL"));
}
