namespace Regiotafel.Regioplan.Taal;

/// <summary>Which way a phrase points.</summary>
internal enum Zinrichting
{
    Omhoog,
    Omlaag,
    Gelijk,
}
