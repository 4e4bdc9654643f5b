using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Regiotafel.Toegang.Accounts;

namespace Regiotafel.Toegang.Toegangssleutels;

/// <summary>
/// The questions to a passkey and the judgement of its answers, by ASP.NET Core Identity: origin and host, signature, user
/// verification and counter. Every no is the same no.
/// </summary>
internal sealed class Sleutelceremonie(
    IPasskeyHandler<Gebruiker> oordeel,
    Uitdagingen uitdagingen,
    IHttpContextAccessor http
)
{
    /// <summary>Asks for any passkey of this site; whose it is, its answer tells.</summary>
    public Task<Sleutelvraag> VraagIemand(CancellationToken ct) => Vraag(null, Sleuteldoel.Aanmelden, Guid.Empty, ct);

    /// <summary>Asks for a passkey of this account.</summary>
    public Task<Sleutelvraag> Vraag(Gebruiker gebruiker, CancellationToken ct) =>
        Vraag(gebruiker, Sleuteldoel.Bevestigen, gebruiker.Id, ct);

    /// <summary>Asks to make a new passkey for this account.</summary>
    public async Task<Sleutelvraag> VraagNieuw(Gebruiker gebruiker, CancellationToken ct)
    {
        var wie = new PasskeyUserEntity
        {
            Id = Sleutelopslag.Nummer(gebruiker),
            Name = gebruiker.Mail,
            DisplayName = gebruiker.Naam,
        };
        var gemaakt = await oordeel.MakeCreationOptionsAsync(wie, http.HttpContext!);
        var uitdaging = await uitdagingen.Bewaar(
            Sleuteldoel.Toevoegen,
            gebruiker.Id,
            gemaakt.AttestationState ?? "",
            ct
        );
        return Stel(gemaakt.CreationOptionsJson, uitdaging);
    }

    /// <summary>The passkey that signed, or null. For signing in <paramref name="gebruiker"/> is empty.</summary>
    public async Task<Sleutelbewijs?> Controleer(
        Sleutelantwoord antwoord,
        Sleuteldoel doel,
        Guid gebruiker,
        CancellationToken ct
    )
    {
        if (await uitdagingen.Neem(antwoord.Uitdaging, doel, gebruiker, ct) is not { } staat || !antwoord.Leesbaar)
        {
            return null;
        }
        var uitslag = await oordeel.PerformAssertionAsync(
            new PasskeyAssertionContext
            {
                HttpContext = http.HttpContext!,
                CredentialJson = antwoord.Tekst!,
                AssertionState = staat,
            }
        );
        return uitslag.Succeeded ? new Sleutelbewijs(uitslag.User, uitslag.Passkey) : null;
    }

    /// <summary>The passkey that was made, or null.</summary>
    public async Task<UserPasskeyInfo?> ControleerNieuw(Sleutelantwoord antwoord, Guid gebruiker, CancellationToken ct)
    {
        var staat = await uitdagingen.Neem(antwoord.Uitdaging, Sleuteldoel.Toevoegen, gebruiker, ct);
        if (staat is null || !antwoord.Leesbaar)
        {
            return null;
        }
        var uitslag = await oordeel.PerformAttestationAsync(
            new PasskeyAttestationContext
            {
                HttpContext = http.HttpContext!,
                CredentialJson = antwoord.Tekst!,
                AttestationState = staat,
            }
        );
        return uitslag.Succeeded ? uitslag.Passkey : null;
    }

    private async Task<Sleutelvraag> Vraag(Gebruiker? van, Sleuteldoel doel, Guid gebruiker, CancellationToken ct)
    {
        var gemaakt = await oordeel.MakeRequestOptionsAsync(van, http.HttpContext!);
        var uitdaging = await uitdagingen.Bewaar(doel, gebruiker, gemaakt.AssertionState ?? "", ct);
        return Stel(gemaakt.RequestOptionsJson, uitdaging);
    }

    private static Sleutelvraag Stel(string opties, string uitdaging) =>
        new(uitdaging, JsonSerializer.Deserialize<JsonElement>(opties));
}
