using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Toegang.Accounts;

/// <summary>One person's account at one organisation.</summary>
internal sealed class Gebruiker : IVersie, IBewaakt
{
    public Guid Id { get; init; }

    /// <summary>The address as it was typed, for showing.</summary>
    public string Mail { get; set; } = "";

    /// <summary>The address in lower case, unique: what sign-in looks for.</summary>
    public string Zoekmail { get; set; } = "";

    public string Naam { get; set; } = "";

    /// <summary>What this person does here, in one line; shown beside the name.</summary>
    public string Toelichting { get; set; } = "";

    /// <summary>The organisation whose account it is.</summary>
    public Guid EigenaarId { get; init; }

    /// <summary>Home region of that organisation.</summary>
    public string Regio { get; init; } = "";

    public bool Demo { get; init; }

    /// <summary>Hash of the password; null until the invitation is accepted.</summary>
    public string? Wachtwoord { get; set; }

    /// <summary>Changes with every change of password or second factor.</summary>
    public string Stempel { get; set; } = "";

    /// <summary>Secret of the code app, encrypted with the keys of the installation.</summary>
    public string? TotpGeheim { get; set; }

    /// <summary>True once a code of the app has been accepted.</summary>
    public bool TotpBevestigd { get; set; }

    /// <summary>The last accepted time step: no code works twice.</summary>
    public long TotpStap { get; set; }

    public DateTime? GeblokkeerdOp { get; set; }

    public int Versie { get; private set; } = 1;

    /// <summary>The one spelling under which an address is stored and looked up.</summary>
    public static string Zoek(string mail) => mail.Trim().ToLowerInvariant();
}
