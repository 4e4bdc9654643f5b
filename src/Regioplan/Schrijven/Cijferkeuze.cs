using Regiotafel.Cijfers.Deur;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>A figure that a writer can use, with the tags to copy.</summary>
/// <param name="Waarde">The last one, with its period.</param>
/// <param name="Bewering">An assertion about it, to be filled in with one of the words.</param>
internal sealed record Cijferkeuze(string Titel, string Waarde, string Tag, string Bewering)
{
    /// <summary>Null when there is no total in its last period.</summary>
    public static Cijferkeuze? Van(Cijferbron bron) =>
        bron.Laatste() is { } laatste
            ? new(
                bron.Tabel.Titel,
                $"{laatste.Kort()} ({Schrijfwijze.Periode(laatste.Periode)})",
                $"{{{{ cijfer {bron.Tabel.Indicator} {laatste.Periode} }}}}",
                $"{{{{ bewering {bron.Tabel.Indicator} {laatste.Periode} tegen alle regio's: \"hoger\" }}}}"
            )
            : null;
}
