using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Toegang.Logboek;

/// <summary>The one insert of the log, in the transaction of the change.</summary>
internal static class Logopdrachten
{
    private static readonly string[] Kolommen =
    [
        "stroom",
        "volgnummer",
        "op",
        "handeling",
        "actie",
        "gelukt",
        "reden",
        "samenhang",
        "gebruiker_id",
        "organisatie_id",
        "rol",
        "namens",
        "factor",
        "sessie",
        "knoop",
        "netblok",
        "toestel",
        "soort",
        "object_id",
        "regio",
        "versie_voor",
        "versie_na",
        "velden",
        "grond",
        "grondslag_id",
        "matrix",
        "nood",
        "vorige",
        "afdruk",
    ];

    private static readonly string Tekst =
        $"insert into toegang_logboek ({string.Join(", ", Kolommen)}) values (@{string.Join(", @", Kolommen)})";

    public static async Task Voeg(Werkeenheid werk, Logregel regel, CancellationToken ct)
    {
        await using var opdracht = werk.Opdracht(Tekst);
        foreach (var (kolom, waarde) in Kolommen.Zip(Waarden(regel)))
        {
            opdracht.Met(kolom, waarde);
        }
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    private static object?[] Waarden(Logregel r) =>
        [
            r.Stroom,
            r.Volgnummer,
            r.Op,
            r.Handeling,
            r.Actie,
            r.Gelukt,
            r.Reden,
            r.Samenhang,
            r.GebruikerId,
            r.OrganisatieId,
            EnumTekst<Rol>.Tekst(r.Rol),
            r.Namens,
            r.Factor,
            r.Sessie,
            r.Knoop,
            r.Netblok,
            r.Toestel,
            r.Soort,
            r.ObjectId,
            r.Regio,
            r.VersieVoor,
            r.VersieNa,
            r.Velden,
            r.Grond,
            r.GrondslagId,
            r.Matrix,
            r.Nood,
            r.Vorige,
            r.Afdruk,
        ];
}
