using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Waarom;

/// <summary>Every reason not to split a difference.</summary>
internal static class Weigeringen
{
    public static readonly Weigering Gelijk = new(
        "gelijk",
        "Beide metingen hebben dezelfde bestanddelen en dus dezelfde cijfers. Er is geen verschil."
    );
    public static readonly Weigering AndereRekenwijze = new(
        "andere-rekenwijze",
        "De nieuwste van de twee metingen is gemaakt met een oudere definitie of codelijst. Die is niet meer bewaard. Lever de bestanden opnieuw aan en vergelijk dan."
    );
    public static readonly Weigering ZonderRuw = new(
        "zonder-ruw",
        "De ruwe bestanden van een van beide leveringen zijn niet meer bewaard. Het verschil kan daarom niet meer worden gesplitst. Hieronder staat welke bestanddelen verschillen."
    );

    /// <summary>Why nothing was begun, by code: the page that says so is a page of its own.</summary>
    public static Weigering? Van(string? code) =>
        new[]
        {
            Gelijk,
            AndereRekenwijze,
            ZonderRuw,
            Leveringen.Weigeringen.GeenMotor,
            Leveringen.Weigeringen.Bezig,
        }.FirstOrDefault(w => w.Code == code);
}
