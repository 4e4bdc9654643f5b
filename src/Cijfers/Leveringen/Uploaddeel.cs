namespace Regiotafel.Cijfers.Leveringen;

/// <summary>One file as a person chose it, or as it stands in a zip.</summary>
/// <param name="Hoogstens">More bytes than this come out of it only when it was made to burst.</param>
/// <param name="Open">Nothing when it cannot be opened.</param>
internal sealed record Uploaddeel(string Naam, long Hoogstens, Func<Stream?> Open);
