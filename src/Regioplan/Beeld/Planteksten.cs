namespace Regiotafel.Regioplan.Beeld;

/// <summary>What people wrote in a plan, or what the rules suggest where nobody wrote.</summary>
/// <param name="Regio">Code of the region.</param>
/// <param name="Editie">2024-2025.</param>
/// <param name="Versie">0 for a plan that is not published.</param>
/// <param name="Secties">Markdown with tags, by code of the section; a section without text is not in it.</param>
/// <param name="Redenen">Why a mark of the check was accepted, by its key: printed as a note.</param>
/// <param name="Op">When it was published (UTC); null when it is not.</param>
/// <param name="Wijzigingen">The newest first.</param>
internal sealed record Planteksten(
    string Regio,
    string Editie,
    int Versie,
    Plansoort Soort,
    IReadOnlyDictionary<string, string> Secties,
    IReadOnlyDictionary<string, string> Redenen,
    DateTime? Op,
    IReadOnlyList<Planwijziging> Wijzigingen
)
{
    /// <summary>The newest version that replaced this one and can be read; null when there is none.</summary>
    public int? Nieuwere { get; init; }

    /// <summary>A plan that nobody wrote.</summary>
    public static Planteksten Berekend(string regio, string editie, IReadOnlyDictionary<string, string> secties) =>
        new(regio, editie, 0, Plansoort.Berekend, secties, new Dictionary<string, string>(), null, []);

    /// <summary>The text of a section; empty when nobody wrote it.</summary>
    public string Tekst(string sectie) => Secties.GetValueOrDefault(sectie, "");
}
