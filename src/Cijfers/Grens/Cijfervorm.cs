using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>The text of a free figure, and where it stands.</summary>
internal sealed record Cijfervorm(Grenstabel Tabel, Celsleutel Sleutel, Waarneming Waarneming)
{
    public Definitie Definitie => Tabel.Definitie;

    /// <summary>A figure without a value, with the reason as its text.</summary>
    public VrijCijfer Zonder(string tekst, Vertrouwelijkheid vertrouwelijk) =>
        Maak(tekst, vertrouwelijk, null, null, null, Bijwerk.Geen);

    /// <summary>A value, and what it stands for: "120 (werkelijk 118 tot 122)", or "0 tot 2" where there may be nobody.</summary>
    public VrijCijfer Met(
        Breuk waarde,
        Waardeband? band,
        int decimalen,
        Vertrouwelijkheid vertrouwelijk,
        Bijwerk bijwerk
    )
    {
        return Maak(
            band is { } grenzen ? Getaltekst.Met(waarde, grenzen, decimalen) : Getaltekst.Van(waarde, decimalen),
            vertrouwelijk,
            waarde.Afgerond(decimalen),
            band?.Laag.Afgerond(decimalen),
            band?.Hoog.Afgerond(decimalen),
            bijwerk
        );
    }

    private VrijCijfer Maak(
        string tekst,
        Vertrouwelijkheid vertrouwelijk,
        string? waarde,
        string? laag,
        string? hoog,
        Bijwerk bijwerk
    ) =>
        new()
        {
            Indicator = Definitie.Code,
            Versie = Definitie.Versie,
            MetingId = Tabel.MetingId,
            Periode = Sleutel.Periode.Code,
            Regio = Sleutel.Regio,
            Uitsplitsing = Sleutel.Uitsplitsing,
            Tekst = tekst,
            Waarde = waarde,
            Laag = laag,
            Hoog = hoog,
            Teller = bijwerk.Teller,
            Noemer = bijwerk.Noemer,
            Onder = bijwerk.Onder,
            Boven = bijwerk.Boven,
            Woord = bijwerk.Woord,
            Waarneming = Waarneming,
            Vertrouwelijkheid = vertrouwelijk,
        };
}
