using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>The outcome of one run.</summary>
/// <param name="Edities">Rows by edition; empty when the delivery was refused or only screened.</param>
/// <param name="Bevindingen">Those of the screening, and of the computing itself (stage 9).</param>
internal sealed record Rekenuitslag(
    Schermuitslag Scherm,
    IReadOnlyDictionary<string, IReadOnlyList<Meetrij>> Edities,
    IReadOnlyList<Bevinding> Bevindingen
);
