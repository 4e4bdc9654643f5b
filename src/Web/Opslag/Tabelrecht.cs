using System.Collections.Frozen;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Web.Opslag;

/// <summary>What the role of the running system may do with each table: never more than its room needs.</summary>
internal static class Tabelrecht
{
    /// <summary>Every right that PostgreSQL knows on a table.</summary>
    public static readonly IReadOnlyList<string> Alle =
    [
        "select",
        "insert",
        "update",
        "delete",
        "truncate",
        "references",
        "trigger",
    ];

    /// <summary>The rights on a table.</summary>
    public static FrozenSet<string> Van(string tabel, IReadOnlyList<Kamerschema> kamers) =>
        kamers.Any(k => k.AlleenLezen.Contains(tabel)) ? ["select"]
        : kamers.Any(k => k.AlleenErbij.Contains(tabel)) ? ["select", "insert"]
        : ["select", "insert", "update", "delete"];
}
