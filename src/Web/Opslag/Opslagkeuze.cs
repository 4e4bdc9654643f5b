using Regiotafel.Kern.Opslag;

namespace Regiotafel.Web.Opslag;

/// <summary>
/// Which store this installation uses: PostgreSQL when <c>ConnectionStrings:Regiotafel</c> is set, else a SQLite file in the
/// data folder (<c>REGIOTAFEL_DATA</c>, default <c>./data</c>).
/// </summary>
internal static class Opslagkeuze
{
    /// <summary>The data folder; it is made when it does not exist.</summary>
    public static string Datamap(IConfiguration instellingen)
    {
        var map = Path.GetFullPath(instellingen["REGIOTAFEL_DATA"] ?? "data");
        Beslotenmap.Maak(map);
        return map;
    }

    public static IOpslagMotor Motor(IConfiguration instellingen)
    {
        var runtime = instellingen.GetConnectionString("Regiotafel");
        return string.IsNullOrWhiteSpace(runtime)
            ? new SqliteMotor(Path.Combine(Datamap(instellingen), "regiotafel.sqlite"))
            : new PostgresMotor(runtime, instellingen.GetConnectionString("RegiotafelEigenaar"));
    }
}
