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
        var tekst = Getaltekst.Van(waarde, decimalen);
        if (band is not { } grenzen)
        {
            return Maak(tekst, vertrouwelijk, waarde.Afgerond(decimalen), null, null, bijwerk);
        }
        var (laag, hoog) = (grenzen.Laag.Afgerond(decimalen), grenzen.Hoog.Afgerond(decimalen));
        if (laag == hoog)
        {
            // Rounded like this there is one value left; zero then still is no proof that there is nobody.
            var een = waarde.Teller.IsZero ? $"{tekst} (afgerond)" : tekst;
            return Maak(een, vertrouwelijk, waarde.Afgerond(decimalen), laag, hoog, bijwerk);
        }
        var tot = $"{Getaltekst.Van(grenzen.Laag, decimalen)} tot {Getaltekst.Van(grenzen.Hoog, decimalen)}";
        var nul = waarde.Teller.IsZero && grenzen.Laag.Teller.IsZero;
        return Maak(
            nul ? tot : $"{tekst} (werkelijk {tot})",
            vertrouwelijk,
            waarde.Afgerond(decimalen),
            laag,
            hoog,
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
