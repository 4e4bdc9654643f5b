namespace Regiotafel.Kern.Xlsx;

/// <summary>
/// The file cannot be taken. Thrown deep inside the reader and turned into a finding in one place
/// (<see cref="WerkmapLezer"/>); the message is Dutch and meant for the user.
/// </summary>
public sealed class Afwijzing(string reden) : Exception(reden);
