using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Weergave.Lezen;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>Fills the sections of a plan. A section in which nothing is written and that has nothing of its own stays empty.</summary>
internal sealed class Sectiemaker(
    Plancijfers cijfers,
    Planteksten teksten,
    Planregister register,
    ILeeswijzer leeswijzer
)
{
    public const string Kerncijfers = "kerncijfers";

    private readonly Blokmaker _blokken = new(cijfers, register);

    public IReadOnlyList<Planblok> Maak(Sectievorm vorm)
    {
        var tekst = vorm.IsTeSchrijven ? teksten.Tekst(vorm.Code) : "";
        return [.. tekst.Length > 0 ? [new Tekstblok(Markdowntekst.Blok(tekst))] : Geen, .. Eigen(vorm)];
    }

    private static Planblok[] Geen => [];

    private IEnumerable<Planblok> Eigen(Sectievorm vorm) =>
        vorm.Soort switch
        {
            Sectiesoort.Cijfers => Cijferblokken(vorm),
            Sectiesoort.Indicatoren => Ruggengraat.Maak(cijfers, register) is { } figuur
                ? [new Figuurblok(figuur)]
                : [new Nootblok("Er is geen cijfer dat naast andere regio's kan staan.")],
            Sectiesoort.Leeswijzer => [Slotmaker.Leeswijzer(register, leeswijzer)],
            Sectiesoort.Colofon => [Slotmaker.Colofon(cijfers, teksten, register)],
            _ => Geen,
        };

    private IEnumerable<Planblok> Cijferblokken(Sectievorm vorm) =>
        vorm.Code == Kerncijfers ? Geen
        : vorm.Indicatoren.Length > 0 ? vorm.Indicatoren.Select(_blokken.Maak)
        : [new Nootblok($"{vorm.Titel}: niet geleverd. In editie {vorm.Editie} hoort hier geen cijfer bij.")];
}
