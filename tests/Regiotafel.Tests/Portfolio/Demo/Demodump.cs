using System.Security.Cryptography;
using System.Text.Json;
using Regiotafel.Portfolio.Demo;
using Regiotafel.Portfolio.Historie;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Tests.Portfolio.Demo;

/// <summary>One text for one world: everything in it, in a fixed order.</summary>
internal static class Demodump
{
    public static string Hash(Demowereld wereld)
    {
        object[] delen =
        [
            wereld.Aanbieders,
            wereld.Mutaties.Select(m => new
            {
                m.Op,
                m.Door,
                m.Velden,
                Beeld = Tekst(m.Beeld),
            }),
            wereld.Vasthoudingen,
            wereld.Plaatsboek,
            wereld.Bevestigingen,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(delen)));
    }

    /// <summary>The whole register as lines that can be compared, sorted.</summary>
    public static IReadOnlyList<string> Regels(RegisterInhoud inhoud) =>
        [
            .. new IEnumerable<object>[]
            {
                inhoud.Aanbieders,
                inhoud.Locaties,
                inhoud.Eenheden,
                inhoud.Aanbod,
                inhoud.Vasthoudingen,
            }
                .SelectMany(deel => deel)
                .Select(Tekst)
                .Order(StringComparer.Ordinal),
        ];

    public static string Tekst(object beeld) =>
        $"{beeld.GetType().Name} {JsonSerializer.Serialize(beeld, beeld.GetType(), Historieschrijver.Vorm)}";
}
