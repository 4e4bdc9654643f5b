namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>A project that the document names.</summary>
/// <param name="Rol">terugblik, vooruitblik or uitgelicht.</param>
/// <param name="Uitkomst">What the document says came of it; empty where it says nothing.</param>
/// <param name="Van">Null where the document prints no year.</param>
internal sealed record Gedruktproject(
    string Plaats,
    string Rol,
    string Titel,
    string Waarvoor,
    string Uitkomst,
    int? Van,
    int? Tot,
    string Staat
);
