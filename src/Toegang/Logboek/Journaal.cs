using System.Data.Common;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Rechten;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.Logboek;

/// <summary>
/// Appends audit lines to their streams as the last thing in a transaction: taking the next number locks the head of the
/// stream until the commit that follows at once. Streams are taken in the order of their names, so two units never wait for
/// each other.
/// </summary>
internal sealed class Journaal(Handelende wie, Klok klok, Matrix matrix) : IJournaal
{
    public const string Landelijk = "landelijk";

    public async Task Schrijf(Werkeenheid werk, IReadOnlyList<Gebeurtenis> regels, CancellationToken ct)
    {
        var nu = klok.Nu;
        foreach (var stroom in regels.GroupBy(Stroom).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var (volgnummer, vorige) = await Neem(werk, stroom.Key, stroom.Count(), ct);
            foreach (var gebeurtenis in stroom)
            {
                var regel = Maak(gebeurtenis, stroom.Key, ++volgnummer, vorige, nu);
                vorige = regel.Afdruk = Ketting.Afdruk(regel);
                await Logopdrachten.Voeg(werk, regel, ct);
            }
            await using var kop = werk.Opdracht("update toegang_logstroom set afdruk = @afdruk where stroom = @stroom")
                .Met("afdruk", vorige)
                .Met("stroom", stroom.Key);
            await kop.ExecuteNonQueryAsync(ct);
        }
    }

    private static string Stroom(Gebeurtenis gebeurtenis) =>
        gebeurtenis.Regio.Length > 0 ? gebeurtenis.Regio : Landelijk;

    private static async Task<(long Volgnummer, string Afdruk)> Neem(
        Werkeenheid werk,
        string stroom,
        int aantal,
        CancellationToken ct
    )
    {
        await using var begin = werk.Opdracht(
                "insert into toegang_logstroom (stroom, volgnummer, afdruk) values (@stroom, 0, @afdruk) on conflict do nothing"
            )
            .Met("stroom", stroom)
            .Met("afdruk", Ketting.Begin);
        await begin.ExecuteNonQueryAsync(ct);
        await using DbCommand neem = werk.Opdracht(
                """
                update toegang_logstroom set volgnummer = volgnummer + @aantal where stroom = @stroom
                returning volgnummer - @aantal, afdruk
                """
            )
            .Met("aantal", (long)aantal)
            .Met("stroom", stroom);
        await using var lezer = await neem.ExecuteReaderAsync(ct);
        await lezer.ReadAsync(ct);
        return (lezer.GetInt64(0), lezer.GetString(1));
    }

    private Logregel Maak(Gebeurtenis g, string stroom, long volgnummer, string vorige, DateTime nu) =>
        new()
        {
            Stroom = stroom,
            Volgnummer = volgnummer,
            Op = nu,
            Handeling = g.Handeling,
            Actie = g.Actie,
            Gelukt = g.Gelukt,
            Reden = g.Reden,
            Samenhang = wie.Punt.Samenhang,
            GebruikerId = wie.Sessie?.GebruikerId ?? Guid.Empty,
            OrganisatieId = wie.Sessie?.OrganisatieId ?? Guid.Empty,
            Rol = wie.Rol,
            Factor = wie.Sessie is { } s ? EnumTekst<Factor>.Tekst(s.Factor) : "",
            Sessie = wie.Sessie?.SessieId.ToString("N") ?? "",
            Knoop = Environment.MachineName,
            Netblok = wie.Punt.Netblok,
            Toestel = wie.Punt.Toestel,
            Soort = g.Soort,
            ObjectId = g.ObjectId,
            Regio = g.Regio,
            VersieVoor = g.VersieVoor,
            VersieNa = g.VersieNa,
            Velden = string.Join(',', g.Velden),
            Matrix = matrix.Versie,
            Vorige = vorige,
        };
}
