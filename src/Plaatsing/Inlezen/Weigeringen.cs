using Regiotafel.Kern;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>Every reason to refuse a step of an import.</summary>
internal static class Weigeringen
{
    public static readonly Weigering PeildatumInToekomst = new(
        "peildatum-toekomst",
        "De dag waarvan het bestand vertelt, kan niet na vandaag liggen."
    );

    public static readonly Weigering AlAfgerond = new(
        "invoer-afgerond",
        "Dit bestand is al opgeslagen of weggedaan. Lees het opnieuw in als dat nodig is."
    );

    public static readonly Weigering LijstVeranderd = new(
        "lijst-veranderd",
        "De zoekvragen zijn intussen veranderd. Er is niets opgeslagen. Kijk hieronder wat er nu verandert."
    );

    public static readonly Weigering TeGroot = new("bestand-te-groot", "Dit bestand is groter dan 10 MB.");

    public static readonly Weigering GeenBestand = new("bestand-nodig", "Kies een bestand.");

    public static Weigering NieuwerBestand(DateOnly peildatum) =>
        new(
            "nieuwer-bestand",
            $"Er is al een bestand opgeslagen van {peildatum:d-M-yyyy}. Een ouder bestand zou nieuwe gegevens overschrijven."
        );
}
