using System.Globalization;
using Regiotafel.Kern;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Why something is refused while a plan is written.</summary>
internal static class Weigeringen
{
    /// <summary>The most characters that one section can have.</summary>
    public const int Langst = 60_000;

    public static readonly Weigering Loopt = new(
        "plan-loopt",
        "Er wordt al aan dit regioplan geschreven. Schrijf daarin verder."
    );
    public static readonly Weigering GeenNoot = new(
        "geen-noot",
        "Schrijf op waarom er een verbeterde versie komt. Lezers zien deze zin."
    );
    public static readonly Weigering GeenReden = new("geen-reden", "Schrijf op waarom dit zo mag blijven staan.");
    public static readonly Weigering Leeg = new("leeg", "Schrijf eerst een opmerking.");
    public static readonly Weigering TeLang = new(
        "te-lang",
        $"Deze tekst is te lang. Er passen {Langst.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"))} tekens in een sectie. Maak de tekst korter."
    );
    public static readonly Weigering TeDiep = new(
        "te-diep",
        "Deze tekst is niet te tonen: er staan te veel tekens > achter elkaar, te veel lijsten in lijsten, of een te grote tabel. Maak de tekst eenvoudiger."
    );
    public static readonly Weigering NietTeSchrijven = new(
        "niet-te-schrijven",
        "Aan dit regioplan kan nu niet worden geschreven: publicatie is aangevraagd of gebeurd. Trek eerst de aanvraag terug, of begin een verbeterde versie."
    );
    public static readonly Weigering ZelfGeschreven = new(
        "zelf-geschreven",
        "U schreef zelf als laatste in deze sectie. Akkoord geeft iemand anders."
    );
    public static readonly Weigering NietTerReview = new(
        "niet-ter-review",
        "Deze sectie staat niet ter nalezing. Leg deze sectie eerst voor."
    );
    public static readonly Weigering IntussenAnders = new(
        "intussen-anders",
        "Iemand anders veranderde dit terwijl u las. Hieronder staat het zoals het nu is. Kijk nog eens."
    );
    public static readonly Weigering NietGevondenZin = new(
        "zin-weg",
        "Deze zin staat niet zo in de opgeslagen tekst. Sla eerst op, en bekijk de punten opnieuw."
    );

    public static readonly Weigering AnderVenster = new(
        "ander-venster",
        "In een ander venster typte u in deze sectie een andere tekst. Die staat hierbij en blijft bewaard. Kies eerst wat u met die tekst doet."
    );

    public static Weigering EenAnder(string wie, DateTime tot) =>
        new(
            "een-ander-schrijft",
            $"{wie} schrijft nu in deze sectie, tot {Planwoorden.Uur(tot)}. Uw tekst staat hieronder. Neem de sectie over, of bewaar uw tekst tussentijds."
        );

    public static Weigering EenAnderBezig(string wie, DateTime tot) =>
        new(
            "een-ander-schrijft",
            $"{wie} schrijft nu in deze sectie, tot {Planwoorden.Uur(tot)}. Wacht tot uw collega klaar is, of open de sectie en neem haar over."
        );

    public static Weigering Persoon(IEnumerable<string> berichten) =>
        new("persoon", $"In deze tekst staat iets dat naar een persoon wijst. {string.Join(" ", berichten)}");

    public static Weigering NogFout(string zin) => new("nog-fout", $"Verbeter dit eerst. {zin}");
}
