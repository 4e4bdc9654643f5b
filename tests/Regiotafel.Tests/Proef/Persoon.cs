using Regiotafel.Kern;

namespace Regiotafel.Tests.Proef;

/// <summary>An account of the fixed region.</summary>
public sealed record Persoon(string Naam, Guid OrganisatieId, string Regio, params Rol[] Rollen)
{
    /// <summary>Address to sign in with.</summary>
    public string Mail => $"{Naam.Replace(' ', '.').ToLowerInvariant()}@proef.example";
}

/// <summary>The people of the fixed region, one per role.</summary>
public static class Personen
{
    /// <summary>Region of most tests.</summary>
    public const string Regio = "5521";

    /// <summary>The other region.</summary>
    public const string AndereRegio = "5503";

    public static readonly Guid Linde = Guid.Parse("a0000000-0000-4000-8000-000000000001");
    public static readonly Guid Brughuis = Guid.Parse("a0000000-0000-4000-8000-000000000002");
    public static readonly Guid Veen = Guid.Parse("a0000000-0000-4000-8000-000000000003");
    public static readonly Guid Kantoor = Guid.Parse("a0000000-0000-4000-8000-000000000010");
    public static readonly Guid Stad = Guid.Parse("a0000000-0000-4000-8000-000000000011");
    public static readonly Guid Landelijk = Guid.Parse("a0000000-0000-4000-8000-000000000012");

    public static readonly Persoon ZbLinde = new("Zb Linde", Linde, Regio, Rol.Zorgbemiddelaar);
    public static readonly Persoon ZbBrughuis = new("Zb Brughuis", Brughuis, Regio, Rol.Zorgbemiddelaar);
    public static readonly Persoon ZbVeen = new("Zb Veen", Veen, AndereRegio, Rol.Zorgbemiddelaar);
    public static readonly Persoon Bp = new("Bp Regio", Brughuis, Regio, Rol.BeheerderPortfolio);
    public static readonly Persoon Zk = new("Zk Regio", Kantoor, Regio, Rol.Zorgkantoor);
    public static readonly Persoon Gm = new("Gm Stad", Stad, Regio, Rol.Gemeente);
    public static readonly Persoon Ciz = new("Ciz Landelijk", Landelijk, Regio, Rol.Ciz);
    public static readonly Persoon Tv = new("Tv Regio", Kantoor, Regio, Rol.Tafelvoorzitter);
    public static readonly Persoon Lk = new("Lk Landelijk", Landelijk, "", Rol.LandelijkeKerngroep);
    public static readonly Persoon Ra = new("Ra Regio", Kantoor, Regio, Rol.RegioAnalist);
    public static readonly Persoon Po = new("Po Linde", Linde, Regio, Rol.PrivacyOfficer);
    public static readonly Persoon Lb = new("Lb Linde", Linde, Regio, Rol.LokaalBeheerder);
    public static readonly Persoon Ab = new("Ab Landelijk", Landelijk, "", Rol.ApplicatieBeheerder);

    /// <summary>Everybody.</summary>
    public static IReadOnlyList<Persoon> Alle { get; } =
    [ZbLinde, ZbBrughuis, ZbVeen, Bp, Zk, Gm, Ciz, Tv, Lk, Ra, Po, Lb, Ab];
}
