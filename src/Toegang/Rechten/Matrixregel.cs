using Regiotafel.Kern;

namespace Regiotafel.Toegang.Rechten;

/// <summary>One cell of the matrix: this role has this action, within this scope.</summary>
/// <param name="Vers">Mark V: the second factor must be at most ten minutes old.</param>
internal sealed record Matrixregel(string Handeling, Rol Rol, Bereik Bereik, bool Vers);

/// <summary>What holds for an action whoever does it.</summary>
/// <param name="Kennen">The action that shows that such an object exists; empty when none does.</param>
/// <param name="Verborgen">True when hidden and absent must look the same: 404, never 403.</param>
/// <param name="Open">True when what is open for the own region counts as being in it.</param>
internal sealed record Handelingsregel(string Handeling, string Kennen, bool Verborgen, bool Open);
