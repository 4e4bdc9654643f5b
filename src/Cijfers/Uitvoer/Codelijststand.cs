using System.Reflection;
using System.Security.Cryptography;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Uitvoer;

/// <summary>One hash for the code lists on which figures depend: those of this room, and those of Kern that the contract reads.</summary>
internal static class Codelijststand
{
    private static readonly string[] VanKern =
    [
        "leveringsstatus.csv",
        "leveringsvorm.csv",
        "zorgkantoor.csv",
        "zorgprofiel.csv",
    ];

    /// <summary>In lower-case hexadecimal, over the bytes of the lists in the order of their names.</summary>
    public static string Sha256 { get; } = Bereken();

    private static string Bereken()
    {
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var kern = typeof(Zorgprofiel).Assembly;
        Voeg(som, kern, naam => VanKern.Any(v => naam.EndsWith($".Codelijsten.{v}", StringComparison.Ordinal)));
        Voeg(som, typeof(Codelijststand).Assembly, naam => naam.Contains(".Codelijsten.", StringComparison.Ordinal));
        return Convert.ToHexStringLower(som.GetHashAndReset());
    }

    private static void Voeg(IncrementalHash som, Assembly assembly, Func<string, bool> hoortErbij)
    {
        foreach (var naam in assembly.GetManifestResourceNames().Where(hoortErbij).Order(StringComparer.Ordinal))
        {
            using var stroom = assembly.GetManifestResourceStream(naam)!;
            using var geheugen = new MemoryStream();
            stroom.CopyTo(geheugen);
            som.AppendData(geheugen.ToArray());
        }
    }
}
