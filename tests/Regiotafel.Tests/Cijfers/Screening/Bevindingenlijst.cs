using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Screening;

/// <summary>Findings as lines without the sentence for people.</summary>
internal static class Bevindingenlijst
{
    public static string[] Kort(this Schermuitslag uitslag) =>
        [
            .. uitslag.Bevindingen.Select(b =>
                $"{b.Bestand};{b.Regel};{b.Kolom};{b.Code};{Schermrapport.Woord(b.Ernst)}"
            ),
        ];

    public static string[] Kort(byte[] rapport) =>
        [
            .. System
                .Text.Encoding.UTF8.GetString(rapport)
                .TrimEnd('\n')
                .Split('\n')
                .Skip(1)
                .Select(regel => regel[..regel.LastIndexOf(';')]),
        ];
}
