namespace Regiotafel.Cijfers.Waarom;

/// <summary>The fixed path from an earlier meting to a later one: each step swaps one ingredient (cijfers.md, section 5).</summary>
internal enum Waaromstap
{
    Definitie,
    Lijsten,
    Correcties,
    OudePerioden,
    NieuwePerioden,
    Afronding,
}
