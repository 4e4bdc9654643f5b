using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>One invented zoekvraag with all that hangs from it.</summary>
internal sealed record Demozoekvraag(Zoekvraag Zoekvraag)
{
    public List<Feit> Feiten { get; } = [];
    public List<Verloopregel> Verloop { get; } = [];
    public List<Statusperiode> Statussen { get; } = [];
    public List<Grondslag> Gronden { get; } = [];
    public List<Voorkeur> Wensen { get; } = [];
    public List<Parkering> Parkeringen { get; } = [];

    /// <summary>A line of the timeline: the case went to another state.</summary>
    public static Verloopregel Staatregel(
        Zoekvraag z,
        DateTime op,
        (Zoekvraagstaat Van, Zoekvraagstaat Naar) stap,
        Guid id
    ) =>
        new()
        {
            Id = id,
            Regio = z.Regio,
            ZoekvraagId = z.Id,
            Op = op,
            Soort = Verloopsoort.Staat,
            Van = Woorden.Van(stap.Van),
            Naar = Woorden.Van(stap.Naar),
            DoorId = z.RegiehouderId,
            Door = z.Regiehouder,
            Organisatie = z.Eigenaar,
        };
}
