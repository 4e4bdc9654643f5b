namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>A period in which a person lives in one region with profiles of one group, and the care in it.</summary>
internal sealed class Woonperiode(Persoon persoon, Regiodoel regio, char groep, int van)
{
    public const char Wonen = 'W';
    public const char Behandeling = 'B';

    /// <summary>A profile that is not ggz.</summary>
    public const char Ander = 'V';

    public Persoon Persoon { get; } = persoon;

    public Regiodoel Regio { get; } = regio;

    public char Groep { get; } = groep;

    public int Van { get; } = van;

    public int Tot { get; set; } = Dagen.Open;

    public Einde Einde { get; set; }

    /// <summary>The last profile.</summary>
    public Profiel Profiel { get; set; } = null!;

    /// <summary>The profile before <see cref="Wissel"/>, when it became heavier.</summary>
    public Profiel? Eerder { get; set; }

    /// <summary>First day of the last profile.</summary>
    public int Wissel { get; set; }

    /// <summary>Days without a valid decision in between: last day before, first day after.</summary>
    public (int Voor, int Na)? Gat { get; set; }

    public string Gemeente { get; set; } = "";

    /// <summary>AGB code of the provider; empty for who has no care.</summary>
    public string Agb { get; set; } = "";

    /// <summary>Contract segment of the provider.</summary>
    public string Segment { get; set; } = "GGZ";

    /// <summary>A claim was sent and taken back; there was no care.</summary>
    public bool Vergissing { get; set; }

    public List<Zorgdeel> Zorg { get; set; } = [];

    public bool IsGgz => Groep != Ander;

    public bool Raakt(int van, int tot) => Van <= tot && Tot >= van;

    public bool HeeftZorg(int van, int tot) => Zorg.Exists(z => z.Raakt(van, tot));

    public bool HeeftEigenOmgeving(int van, int tot) => Zorg.Exists(z => z.IsEigenOmgeving && z.Raakt(van, tot));

    /// <summary>A client of January 2023: a line of every year in which the care begins or goes on starts that early.</summary>
    public bool IsKlant => Zorg.Exists(z => z.WordtGedeclareerd && z.Raakt(Dagen.Peil2023, Dagen.Peil2023 + 30));

    public Profiel ProfielOp(int dag) => Eerder is { } eerder && dag < Wissel ? eerder : Profiel;
}
