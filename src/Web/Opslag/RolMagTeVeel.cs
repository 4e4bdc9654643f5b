namespace Regiotafel.Web.Opslag;

/// <summary>The role of the running system has other rights than it must have: the start is refused.</summary>
internal sealed class RolMagTeVeel(IReadOnlyList<string> bezwaren)
    : Exception($"{string.Join(Environment.NewLine, bezwaren)}{Environment.NewLine}{Uitweg}")
{
    private const string Uitweg =
        "Regiotafel start zo niet. In docs/beheer.md staat onder PostgreSQL welke rollen nodig zijn en wat zij mogen.";
}
