namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Why a zoekvraag was closed without a placement.</summary>
internal enum Afsluitreden
{
    EldersGeholpen,
    Overleden,
    EindeZorgvraag,
    Ingetrokken,
}
