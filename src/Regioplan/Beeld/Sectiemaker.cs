using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Plannen.Deur;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>Fills the sections of a plan. A section in which nothing is written and that has nothing of its own stays empty.</summary>
internal sealed class Sectiemaker(
    Plancijfers cijfers,
    Planteksten teksten,
    Planprojecten projecten,
    Planregister register,
    ILeeswijzer leeswijzer
)
{
    public const string Kerncijfers = "kerncijfers";

    private readonly Blokmaker _blokken = new(cijfers, register, leeswijzer);

    public IReadOnlyList<Planblok> Maak(Sectievorm vorm)
    {
        var tekst = vorm.IsTeSchrijven ? teksten.Tekst(vorm.Code) : "";
        return
        [
            .. tekst.Length > 0
                ?
                [
                    new Tekstblok(
                        Tekstopmaker.Html(tekst, cijfers, Adres, Stand(vorm)),
                        teksten.Soort == Plansoort.Berekend
                    ),
                ]
                : Geen,
            .. Eigen(vorm),
        ];
    }

    private static Planblok[] Geen => [];

    private Tekststand Stand(Sectievorm vorm) =>
        teksten.Soort == Plansoort.Concept
            ? Tekststand.Concept(vorm.Code)
            : Tekststand.Publiek(vorm.Code, teksten.Redenen);

    // A text can also name a figure of the edition before, or of another region: that has its page with that region.
    private string Adres(VrijCijfer cijfer)
    {
        var regio = Zorgkantoorregio.Alle.FirstOrDefault(r => r.Code == cijfer.Regio) ?? cijfers.Regio;
        var bron = new[] { cijfers.Bron(cijfer.Indicator), cijfers.Vorige(cijfer.Indicator) }.FirstOrDefault(b =>
            b?.Tabel.Cijfers.Contains(cijfer) == true
        );
        return bron is not null && (cijfer.Waarde is not null || regio == cijfers.Regio)
            ? Plancijfer.Van(cijfer, bron.Uitgave).Adres(regio)
            : $"/cijfers/leeswijzer/{cijfer.Indicator}/{cijfer.Versie}";
    }

    private IEnumerable<Planblok> Eigen(Sectievorm vorm) =>
        vorm.Soort switch
        {
            Sectiesoort.Cijfers => Cijferblokken(vorm),
            Sectiesoort.Indicatoren => Ruggengraat.Maak(cijfers, register) is { } figuur
                ? [new Figuurblok(figuur)]
                : [new Nootblok("Er is geen cijfer dat naast andere regio's kan staan.")],
            Sectiesoort.Projecten => Projectblokken(vorm),
            Sectiesoort.Samenwerking => projecten.Sessies.Count + projecten.Tijdlijn.Count > 0
                ? [new Samenwerkingblok(projecten.Sessies, projecten.Tijdlijn)]
                : Geen,
            Sectiesoort.Leeswijzer => [Slotmaker.Leeswijzer(register, leeswijzer)],
            Sectiesoort.Colofon => [Slotmaker.Colofon(cijfers, teksten, register)],
            _ => Geen,
        };

    private IEnumerable<Planblok> Cijferblokken(Sectievorm vorm) =>
        vorm.Code == Kerncijfers ? Geen
        : vorm.Indicatoren.Length > 0 ? vorm.Indicatoren.Select(_blokken.Maak)
        : [new Nootblok($"{vorm.Titel}: niet geleverd. In editie {vorm.Editie} hoort hier geen cijfer bij.")];

    private Planblok[] Projectblokken(Sectievorm vorm)
    {
        IReadOnlyList<Projectblad> gekozen = vorm.Code switch
        {
            "terugblik" => projecten.Terugblik,
            "vooruitblik" => projecten.Vooruitblik,
            _ => projecten.Uitgelicht,
        };
        return gekozen.Count > 0 ? [new Projectenblok(vorm.Titel, gekozen, vorm.Code == "terugblik")] : Geen;
    }
}
