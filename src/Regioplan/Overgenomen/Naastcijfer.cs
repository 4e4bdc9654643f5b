using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>The computed figure to lay beside a printed one.</summary>
/// <param name="Tekst">As a reader sees it; rounded to five where it counts people.</param>
/// <param name="Periode">Of the computed figure: another one than the printed where that was not computed.</param>
/// <param name="Leeswijzer">Address of its definition.</param>
/// <param name="Code">By which the figure is found again; of a noemer, that of the figure it belongs to.</param>
/// <param name="Adres">Of the page of that code.</param>
internal sealed record Naastcijfer(string Tekst, string Periode, string Leeswijzer, string Code, string Adres)
{
    /// <summary>Inhabitants have no indicator: they are the noemer of this one.</summary>
    private const string Inwoners = "inwoners";

    private const string Ratio = "klantenratio";

    /// <summary>Null where nothing was computed for it.</summary>
    public static Naastcijfer? Van(Gedruktcijfer gedrukt, Plancijfers cijfers)
    {
        var noemer = gedrukt.Indicator == Inwoners;
        if (gedrukt.Indicator.Length == 0 || cijfers.Bron(noemer ? Ratio : gedrukt.Indicator) is not { } bron)
        {
            return null;
        }
        var regio = gedrukt.IsGemiddelde ? Cijferbron.Alle : null;
        var cijfer =
            bron.Cijfer(gedrukt.Periode, gedrukt.Uitsplitsing, regio) ?? bron.Laatste(gedrukt.Uitsplitsing, regio);
        if (cijfer is null || (noemer && cijfer.Noemer is null))
        {
            return null;
        }
        var plancijfer = Plancijfer.Van(cijfer, bron.Uitgave);
        return new(
            noemer ? Cijferwoorden.Getal(cijfer.Noemer!) : Schrijf(cijfer, gedrukt.Eenheid),
            cijfer.Periode,
            bron.Leeswijzer,
            plancijfer.Code,
            plancijfer.Adres(cijfers.Regio)
        );
    }

    // With the unit of the print, so that the two can be read beside each other.
    private static string Schrijf(VrijCijfer cijfer, string eenheid) =>
        Cijferwoorden.Getalwaarde(cijfer.Waarde) is not { } waarde ? cijfer.Kort()
        : eenheid == "euro" ? $"€ {waarde.Getal(0)}"
        : eenheid == "procent" ? $"{cijfer.Kort()}%"
        : cijfer.Kort();
}
