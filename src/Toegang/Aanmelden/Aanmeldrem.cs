using System.Security.Cryptography;
using System.Text;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Toegang.Aanmelden;

/// <summary>
/// Slows guessing down. Every attempt is counted before it is judged, so that many at once do not slip through. Five in a row
/// from one network close that network for this account for a minute, and each next one for twice as long, up to fifteen.
/// After a hundred on a day only a device that signed in before may try, so that nobody locks the owner out.
/// </summary>
internal sealed class Aanmeldrem(Werkeenheid werk, Klok klok)
{
    private const int Vrij = 5;
    private const int PerDag = 100;
    private static readonly TimeSpan Langst = TimeSpan.FromMinutes(15);

    private const string Tel = """
        insert into toegang_aanmeldteller (sleutel, dag, fouten, fouten_vandaag, dicht_tot)
        values (@sleutel, @dag, 1, 1, null)
        on conflict (sleutel) do update set
          fouten = toegang_aanmeldteller.fouten + 1,
          fouten_vandaag = case when toegang_aanmeldteller.dag = @dag
                                then toegang_aanmeldteller.fouten_vandaag + 1 else 1 end,
          dag = @dag
        where toegang_aanmeldteller.dicht_tot is null or toegang_aanmeldteller.dicht_tot <= @nu
        returning fouten, fouten_vandaag
        """;

    /// <summary>Counts one attempt; false when it may not be made now. Runs in the open writing unit.</summary>
    public async Task<bool> Neem(string mail, string netblok, bool bekendApparaat, CancellationToken ct)
    {
        var samen = Sleutel(mail, netblok);
        if (await Hoog(samen, ct) is not { } hier || await Hoog(Sleutel(mail, ""), ct) is not { } account)
        {
            return false;
        }
        if (hier.Fouten >= Vrij)
        {
            await Sluit(samen, hier.Fouten, ct);
        }
        return account.Vandaag <= PerDag || bekendApparaat;
    }

    /// <summary>Signing in succeeded: this network starts again at nought.</summary>
    public async Task Vergeet(string mail, string netblok, CancellationToken ct)
    {
        await using var opdracht = werk.Opdracht(
                "update toegang_aanmeldteller set fouten = 0, dicht_tot = null where sleutel = @sleutel"
            )
            .Met("sleutel", Sleutel(mail, netblok));
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    /// <summary>How long the door stays shut after this many attempts in a row.</summary>
    internal static TimeSpan Wachttijd(int fouten) =>
        fouten < Vrij
            ? TimeSpan.Zero
            : TimeSpan.FromMinutes(Math.Min(Langst.TotalMinutes, Math.Pow(2, Math.Min(fouten - Vrij, 10))));

    private async Task<(int Fouten, int Vandaag)?> Hoog(string sleutel, CancellationToken ct)
    {
        await using var opdracht = werk.Opdracht(Tel)
            .Met("sleutel", sleutel)
            .Met("dag", klok.Vandaag)
            .Met("nu", klok.Nu);
        await using var lezer = await opdracht.ExecuteReaderAsync(ct);
        return await lezer.ReadAsync(ct) ? (lezer.GetInt32(0), lezer.GetInt32(1)) : null;
    }

    private async Task Sluit(string sleutel, int fouten, CancellationToken ct)
    {
        await using var opdracht = werk.Opdracht(
                "update toegang_aanmeldteller set dicht_tot = @tot where sleutel = @sleutel"
            )
            .Met("tot", klok.Nu + Wachttijd(fouten))
            .Met("sleutel", sleutel);
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    private static string Sleutel(string mail, string netblok) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{mail}\n{netblok}")));
}
