using System.Collections.Immutable;
using System.Reflection;

namespace Regiotafel.Kern.Codelijsten;

/// <summary>
/// A code list read once from a CSV file that is embedded in the assembly of its room (folder
/// <c>Codelijsten/</c>; UTF-8, semicolon, no quotes). A code may have several lines when their periods differ.
/// </summary>
public sealed class Codelijst<T>
    where T : class
{
    private readonly ImmutableArray<(Coderegel Regel, T Waarde)> _regels;
    private readonly ILookup<string, (Coderegel Regel, T Waarde)> _opCode;

    public Codelijst(Assembly kamer, string bestand, Func<Coderegel, T> maak)
    {
        _regels = [.. Lees(kamer, bestand).Select(regel => (regel, maak(regel)))];
        _opCode = _regels.ToLookup(r => r.Regel.Code, StringComparer.Ordinal);
        Alle = [.. _regels.Select(r => r.Waarde)];
    }

    /// <summary>Every value that ever was in the list, in the order of the file.</summary>
    public ImmutableArray<T> Alle { get; }

    /// <summary>The lines themselves, with period and source.</summary>
    public IEnumerable<Coderegel> Regels => _regels.Select(r => r.Regel);

    /// <summary>The value of a code on a date, or nothing.</summary>
    public T? Van(string code, DateOnly peildatum) =>
        _opCode[code].Where(r => r.Regel.GeldigOp(peildatum)).Select(r => r.Waarde).FirstOrDefault();

    /// <summary>The values that count on a date, in the order of the file.</summary>
    public IEnumerable<T> GeldigOp(DateOnly peildatum) =>
        _regels.Where(r => r.Regel.GeldigOp(peildatum)).Select(r => r.Waarde);

    private static List<Coderegel> Lees(Assembly kamer, string bestand)
    {
        var naam = $"{kamer.GetName().Name}.Codelijsten.{bestand}";
        using var stroom =
            kamer.GetManifestResourceStream(naam) ?? throw new FileNotFoundException($"Code list {naam} is missing.");
        using var lezer = new StreamReader(stroom);
        var kop = lezer.ReadLine()?.Split(';') ?? throw new FormatException($"Code list {naam} is empty.");
        var regels = new List<Coderegel>();
        while (lezer.ReadLine() is { } tekst)
        {
            var velden = tekst.Split(';');
            if (velden.Length != kop.Length || tekst.Contains('"', StringComparison.Ordinal))
            {
                throw new FormatException($"Code list {naam}, line {regels.Count + 2}: not {kop.Length} plain fields.");
            }

            regels.Add(
                new(kop.Zip(velden).ToDictionary(paar => paar.First, paar => paar.Second, StringComparer.Ordinal))
            );
        }

        return regels;
    }
}
