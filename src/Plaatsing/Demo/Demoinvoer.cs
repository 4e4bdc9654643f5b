using System.Text.Json;
using Regiotafel.Kern;
using Regiotafel.Kern.Aanlevering;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>
/// An invented file of the waiting list that waits for somebody to look at it: most of it is known, some of it changed, a few are new,
/// and one row cannot be read. The hashes are draws; behind none of them is a person.
/// </summary>
internal static class Demoinvoer
{
    private const long Zaad = 8;

    /// <summary>Cases that came from files before.</summary>
    public const int Bekend = 40;
    private const int Veranderd = 4;
    private const int NietGemeld = 2;
    private const int Nieuw = 3;

    public static (Wachtlijstinvoer Invoer, IReadOnlyList<Clientkoppeling> Koppelingen) Maak(
        string regio,
        IReadOnlyList<Zoekvraagbeeld> beelden,
        Demoindiener wie,
        Klok klok
    )
    {
        var toeval = Toeval.Van(Zaad, "invoer");
        var bekend = beelden
            .Where(b => b is { Zoekvraag.Soort: Zoekvraagsoort.Wachtend, Status: not null })
            .Where(b => b.Feiten.Waarde(Feitcode.Profiel) is not (null or Feitcode.Onbekend))
            .OrderBy(b => b.Zoekvraag.Code.Tekens, StringComparer.Ordinal)
            .Take(Bekend)
            .Select(b => (Beeld: b, Hash: Hash(toeval)))
            .ToList();
        List<Persoonstand> standen =
        [
            .. bekend.Skip(NietGemeld).Select((b, i) => Stand(b.Beeld, b.Hash, i + 2, anders: i < Veranderd)),
        ];
        var regel = standen.Count + 2;
        standen.AddRange(bekend.Take(Nieuw).Select((b, i) => Stand(b.Beeld, Hash(toeval), regel + i, anders: false)));
        standen.Add(new Persoonstand(Hash(toeval), regel + Nieuw, Persoonlot.Quarantaine));
        standen.Add(new Persoonstand(Hash(toeval), regel + Nieuw + 1, Persoonlot.GeenGgz));
        var punt = new Keurpunt(
            regel + Nieuw,
            "leveringsstatus",
            "CODE-ONBEKEND",
            Keurgevolg.Quarantaine,
            "Deze status staat niet op de lijst. Kijk na of de code klopt."
        );
        var invoer = new Wachtlijstinvoer
        {
            Id = toeval.Id(),
            Regio = regio,
            EigenaarId = wie.OrganisatieId,
            GebruikerId = wie.PersoonId,
            Naam = wie.Persoon,
            Op = klok.Nu,
            Bron = Feitbron.Import,
            Peildatum = klok.Vandaag.AddDays(-1),
            Inhoud = JsonSerializer.Serialize(standen),
            Punten = JsonSerializer.Serialize<List<Keurpunt>>([punt]),
        };
        return (invoer, [.. bekend.Select(b => Koppeling(b.Beeld.Zoekvraag, b.Hash, toeval))]);
    }

    private static Persoonstand Stand(Zoekvraagbeeld b, string hash, int regel, bool anders)
    {
        var status = b.Status!.Leveringsstatus;
        return new Persoonstand(hash, regel, Persoonlot.Telt)
        {
            Zzp = b.Feiten.Waarde(Feitcode.Profiel)!,
            Status =
                !anders ? status
                : status == "6" ? "7"
                : "6",
            Classificatie = b.Status.Classificatie,
            Vanaf = b.Dag.AddDays(-1),
            WachtSinds = b.Zoekvraag.WachtSinds,
        };
    }

    private static Clientkoppeling Koppeling(Zoekvraag z, string hash, Toeval toeval) =>
        new()
        {
            Id = toeval.Id(),
            Regio = z.Regio,
            Hash = hash,
            ZoekvraagId = z.Id,
        };

    // As long as a keyed hash, and drawn.
    private static string Hash(Toeval toeval) => $"{toeval.Id():N}{toeval.Id():N}";
}
