namespace Regiotafel.Kennisbank.Tijdlijn;

/// <summary>How exactly it is known when something happened.</summary>
internal enum Precisie
{
    Dag,
    Maand,
    Jaar,
}
