using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Teksten;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>What the form of an offer needs to be drawn, new or existing.</summary>
internal sealed record Aanbodformulier(AanbodInvoer Invoer, EenheidBeeld Eenheid, LocatieBeeld Locatie)
{
    /// <summary>The offer as it is stored; null for a new one.</summary>
    public AanbodBeeld? Aanbod { get; init; }

    /// <summary>Row version; null for a new offer.</summary>
    public int? Versie { get; init; }

    /// <summary>Asks with whom was spoken.</summary>
    public bool Namens { get; init; }

    /// <summary>Refused texts with what was found in them.</summary>
    public IReadOnlyList<Gemarkeerd> Gemarkeerd { get; init; } = [];

    public string Terug => $"/portfolio/eenheden/{Eenheid.Id}";
    public bool VraagBevestiging => Gemarkeerd.Any(g => g.TeBevestigen) || Invoer.GeenPersoon;

    public static IEnumerable<SelectListItem> Zekerheden =>
        [
            new("indicatief: een signaal, niemand kan de plek vasthouden", nameof(Zekerheid.Indicatief)),
            new("aangeboden: anderen kunnen de plek vasthouden, u mag nog nee zeggen", nameof(Zekerheid.Aangeboden)),
            new("toegezegd: wie past, krijgt de plek, tot de einddatum", nameof(Zekerheid.Toegezegd)),
        ];

    /// <summary>A closed offer stays closed; a concept can only be made new.</summary>
    public IEnumerable<SelectListItem> Statussen =>
        Enum.GetValues<AanbodStatus>()
            .Where(s => s != AanbodStatus.Concept || Aanbod is null or { Status: AanbodStatus.Concept })
            .Where(s => Aanbod is not null || s is AanbodStatus.Concept or AanbodStatus.Open)
            .Select(s => new SelectListItem(s.Naam(), s.ToString()));
}
