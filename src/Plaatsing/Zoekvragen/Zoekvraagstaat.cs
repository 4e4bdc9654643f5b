namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Where a zoekvraag stands. Parked is no state: it lies over it, with an end.</summary>
internal enum Zoekvraagstaat
{
    Concept,
    Compleet,
    Zoekend,
    InVoorstel,
    Toegezegd,
    Geplaatst,
    Afgesloten,
}
