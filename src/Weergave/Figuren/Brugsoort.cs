namespace Regiotafel.Weergave.Figuren;

/// <summary>What a row of a bridge is.</summary>
internal enum Brugsoort
{
    Stand,
    Erbij,
    Eraf,
    Waarvan,
    Rest,
}
