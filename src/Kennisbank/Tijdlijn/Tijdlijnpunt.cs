using System.Globalization;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kennisbank.Deur;
using Regiotafel.Weergave;

namespace Regiotafel.Kennisbank.Tijdlijn;

/// <summary>Something that happened in a region, as its people wrote it.</summary>
internal sealed class Tijdlijnpunt : IKennisrij
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public DateOnly Datum { get; set; }
    public Precisie Precisie { get; set; }
    public string Tekst { get; set; } = "";
    public required bool Voorbeeld { get; init; }

    /// <summary>From then on nobody reads it; null while it stands.</summary>
    public DateTime? IngetrokkenOp { get; private set; }
    public int Versie { get; private set; } = 1;

    public void ZetWeg(DateTime? op) => IngetrokkenOp = op;

    public Tijdlijnblad Blad() => new(Datum, Schrijf(Datum, Precisie), Tekst, "", Voorbeeld, Id);

    /// <summary>"2024", "oktober 2024" or "1-10-2024".</summary>
    public static string Schrijf(DateOnly datum, Precisie precisie) =>
        precisie switch
        {
            Precisie.Jaar => datum.Year.ToString(CultureInfo.InvariantCulture),
            Precisie.Maand => datum.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL")),
            _ => datum.Voluit(),
        };
}
