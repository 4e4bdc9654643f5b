namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>An invented person, known by a pseudonym.</summary>
internal sealed class Persoon(string pseudoniem, int geboortejaar, int? geboortemaand, string herkomst)
{
    public string Pseudoniem { get; } = pseudoniem;

    public int Geboortejaar { get; } = geboortejaar;

    public int? Geboortemaand { get; } = geboortemaand;

    public string Herkomst { get; } = herkomst;

    public int? Overleden { get; set; }

    /// <summary>One after the other.</summary>
    public List<Woonperiode> Perioden { get; } = [];
}
