using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern;
using Regiotafel.Monitor.Regios;
using Regiotafel.Weergave;

namespace Regiotafel.Monitor.Uitgaven;

/// <summary>How pages and files name an uitgave and its source.</summary>
internal static class Uitgavewoorden
{
    /// <summary>The source line of a table.</summary>
    public static string Bron(Openbareuitgave uitgave, Uitgavetabel tabel) =>
        $"Bron: {string.Join(", ", tabel.Bronnen)}, levering {uitgave.Levering}. Definitie {tabel.Indicator} {tabel.Versie}. "
        + $"Uitgave {uitgave.Naam}, {Klok.Datum(uitgave.Op).Voluit()}."
        + (uitgave.IsVoorbeeld ? $" {Voorbeeldmerk.Tekst}." : "");

    public static string Titel(Openbareuitgave uitgave, Uitgavetabel tabel) =>
        uitgave.IsVoorbeeld ? $"{tabel.Titel} ({Voorbeeldmerk.Tekst})" : tabel.Titel;
}
