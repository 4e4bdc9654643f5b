using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Uitgaven;

/// <summary>How pages and files name an uitgave and its source.</summary>
internal static class Uitgavewoorden
{
    public static string Titel(Openbareuitgave uitgave, Uitgavetabel tabel) =>
        uitgave.IsVoorbeeld ? $"{tabel.Titel} ({Voorbeeldmerk.Tekst})" : tabel.Titel;
}
